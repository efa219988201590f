// The whole case beside every task, without leaving the Tasklist; what it shows depends on who looks.
import { kata } from './bahasa.js';
export default {
  id: 'laju-kasus', pluginPoint: 'tasklist.task.detail', priority: 900, properties: { label: kata('Kasus', 'Case') },
  render(node, { taskId }) {
    const bingkai = document.createElement('iframe');
    Object.assign(bingkai, { src: '/kasus/tugas/' + encodeURIComponent(taskId), title: 'Kasus', className: 'laju-kasus' });
    node.append(bingkai);
  },
  unmount() {},
};
